/** The names in a script by which it may ask for web APIs. It is not known what an expression is, so names are all there is. */
import { Linter, type Rule } from 'eslint'

export interface ScriptNames {
  /** What it uses: globals by name, members of what begins like an interface by `Interface.member`, others by `.member`. */
  used: Set<string>
  /** What it looks for before it uses it: `'name' in x`, `typeof x.name`, `x.name?.()`, or `x.name` as a condition. */
  asked: Set<string>
  /** Properties that it defines itself. */
  own: Set<string>
}

/** Whether an expression is only looked at, to see if it is there. */
function isAsked(node: Rule.Node): boolean {
  const up = node.parent
  switch (up?.type) {
    case 'UnaryExpression':
      return up.operator === 'typeof' || up.operator === '!'
    case 'IfStatement':
    case 'ConditionalExpression':
      return up.test === node
    case 'LogicalExpression':
      return up.left === node
    case 'BinaryExpression':
      return /^[!=]==?$/.test(up.operator)
    case 'CallExpression':
      return up.callee === node && up.optional
    case 'MemberExpression':
      return up.object === node && up.optional
    default:
      return false
  }
}

const OWN = [
  'ObjectExpression > Property > Identifier.key',
  'MethodDefinition > Identifier.key',
  'PropertyDefinition > Identifier.key',
  'AssignmentExpression > MemberExpression.left[computed=false] > Identifier.property',
].join()

const linter = new Linter({ configType: 'flat' })

/** Reads the names in a script. @throws Error if it cannot be parsed */
export function namesIn(script: string): ScriptNames {
  const names: ScriptNames = { used: new Set(), asked: new Set(), own: new Set() }
  const problems = linter.verify(script, {
    plugins: { names: { rules: { read: reader(names) } } },
    rules: { 'names/read': 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { noInlineConfig: true },
  })
  const broken = problems.find(({ fatal }) => fatal)
  if (broken) throw new Error(broken.message)
  return names
}

/** A rule that finds nothing wrong, and fills `names`. */
function reader({ used, asked, own }: ScriptNames): Rule.RuleModule {
  const note = (node: Rule.Node, name: string, reading: string): void => {
    used.add(reading)
    if (isAsked(node)) asked.add(name)
  }
  return {
    create: (context) => ({
      "BinaryExpression[operator='in'] > Literal.left"(node: Rule.Node) {
        if (node.type === 'Literal') asked.add(String(node.value))
      },
      [OWN](node: Rule.Node) {
        if (node.type === 'Identifier') own.add(node.name)
      },
      MemberExpression(node) {
        const { object, property } = node
        if (node.computed || property.type !== 'Identifier') return
        const owner = object.type === 'Identifier' ? object.name : ''
        note(node, property.name, `${/^[A-Z]\w*[a-zL]$/.test(owner) ? owner : ''}.${property.name}`)
      },
      'Program:exit'(program) {
        for (const { identifier } of context.sourceCode.getScope(program).through)
          note(identifier as Rule.Node, identifier.name, identifier.name)
      },
    }),
  }
}
