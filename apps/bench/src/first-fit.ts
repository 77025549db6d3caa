#!/usr/bin/env node
import { firstFit } from './speed/first-fit.ts'
import type { FirstFit } from './speed/first-fit.ts'

process.stdout.write(`${await firstFit(JSON.parse(process.argv[2]) as FirstFit)}\n`)
