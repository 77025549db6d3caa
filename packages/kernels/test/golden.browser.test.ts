// The tests of that file, in a page: what they compare with stands there once.
import './golden.test.ts'
