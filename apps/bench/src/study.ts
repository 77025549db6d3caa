#!/usr/bin/env node
import { studyCli } from './study/study-cli.ts'

process.exitCode = await studyCli(process.argv.slice(2))
