// The tests of that file, in a page.
import './turns.test.ts'
