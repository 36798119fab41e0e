"""The small faults that `mutate.py` puts into a module, one at a time: what is changed, where, and into what.

A fault is a comparison turned or moved by one, `and` for `or`, a part of a condition left out, plus for minus, a flag left out, a number
one higher or lower, a string without its last character or empty, a filter or a call left out, another way on in a loop, or None for an
answer. Docstrings, annotations, decorators, defaults, fields of classes, the words of errors and f-strings are left alone, and so are
patterns, which have checks of their own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

#: What each comparison becomes: moved by one, or turned round.
COMPARISONS: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
ARITHMETIC: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
#: Functions that are taken for each other.
TWINS: Final = {"min": "max", "max": "min", "any": "all", "all": "any"}
#: What compiles its first argument as a pattern.
_COMPILERS: Final = frozenset({"compile", "pattern"})


class Mutant(NamedTuple):
    """One change: where it stands, what stood there, what stands there now, and how it is made.

    `first` and `last` are the lines, from 1, of the statement, or of its head, that is changed. `function` is the qualified name of
    the outermost function in which it stands, with the line of its code, or None at the top of the module; `top` is the number of the
    module's statement.
    """

    first: int
    last: int
    line: int
    function: tuple[str, int] | None
    top: int
    before: str
    after: str
    node: ast.AST
    field: str
    number: int | None
    new: Any

    def put(self) -> Any:
        """Make the change in the tree and give what stood there."""
        held = getattr(self.node, self.field)
        if self.number is None:
            setattr(self.node, self.field, self.new)
            return held
        old = held[self.number]
        held[self.number] = self.new
        return old

    def take_back(self, old: Any) -> None:
        """Put back what stood there."""
        self._replace(new=old).put()


class _Place(NamedTuple):
    first: int
    last: int
    function: tuple[str, int] | None
    top: int
    classes: tuple[str, ...]


def mutants_of(tree: ast.Module) -> list[Mutant]:
    """Give every mutant of a module, in the order of its lines; the tree is left as it was."""
    found: list[Mutant] = []
    for number, statement in enumerate(tree.body):
        found += _statement(statement, tree, "body", number, _Place(0, 0, None, number, ()))
    return sorted(found, key=lambda mutant: (mutant.line, mutant.first, mutant.before, mutant.after))


def _statement(node: ast.stmt, parent: ast.AST, field: str, index: int, place: _Place) -> Iterator[Mutant]:
    """Walk one statement: what it says itself, then the statements inside it."""
    if isinstance(node, ast.ClassDef):
        inside = place._replace(classes=(*place.classes, node.name))
        for number, inner in enumerate(node.body):
            if isinstance(inner, ast.FunctionDef):
                yield from _statement(inner, node, "body", number, inside)
        return
    if isinstance(node, ast.FunctionDef):
        if place.function is None:
            line = min((node.lineno, *(decorator.lineno for decorator in node.decorator_list)))
            place = place._replace(function=(".".join((*place.classes, node.name)), line))
    elif _is_left_alone(node):
        return
    else:
        blocks = [block[0].lineno - 1 for name in ("body", "orelse") if (block := getattr(node, name, None))]
        place = place._replace(first=node.lineno, last=max(node.lineno, min((*blocks, node.end_lineno or node.lineno))))
        yield from _whole(node, parent, field, index, place)
        yield from _parts(node, place)
    for holder in (node, *getattr(node, "handlers", ())):
        for name in ("body", "orelse", "finalbody"):
            for number, inner in enumerate(getattr(holder, name, ())):
                yield from _statement(inner, holder, name, number, place)


def _parts(node: ast.stmt, place: _Place) -> Iterator[Mutant]:
    """Walk the expressions of a statement."""
    for name, value in ast.iter_fields(node):
        several = isinstance(value, list)
        for number, part in enumerate(value if several else [value]):
            if isinstance(part, ast.expr) and name != "annotation":
                yield from _expression(part, node, name, number if several else None, place)


def _is_left_alone(node: ast.stmt) -> bool:
    """Tell whether a statement only names, imports, documents, raises, or is for type checkers."""
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Raise | ast.Assert | ast.Pass | ast.Global | ast.Nonlocal):
        return True
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return True
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _whole(node: ast.stmt, parent: ast.AST, field: str, index: int, place: _Place) -> Iterator[Mutant]:
    """Change what a statement does: a call that is left out, another way on in a loop, no answer."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await):
        yield _mutant(node, parent, (field, index), ast.Pass(), place)
    elif isinstance(node, ast.Break):
        yield _mutant(node, parent, (field, index), ast.Continue(), place)
    elif isinstance(node, ast.Continue):
        yield _mutant(node, parent, (field, index), ast.Break(), place)
    elif isinstance(node, ast.Return) and node.value is not None and not _is_empty(node.value):
        yield _mutant(node, parent, (field, index), ast.Return(ast.Constant(None)), place)
    elif isinstance(node, ast.AugAssign) and type(node.op) in ARITHMETIC:
        changed = ast.AugAssign(node.target, ARITHMETIC[type(node.op)](), node.value)
        yield _mutant(node, parent, (field, index), changed, place)


def _is_empty(node: ast.expr) -> bool:
    """Tell whether an answer is one that None stands for as well: None, False, nothing."""
    if isinstance(node, ast.Tuple | ast.List):
        return not node.elts
    return isinstance(node, ast.Constant) and not node.value


def _expression(node: ast.expr, parent: ast.AST, field: str, index: int | None, place: _Place) -> Iterator[Mutant]:
    """Walk an expression and give each way in which it, or a part of it, is changed."""
    if isinstance(node, ast.JoinedStr):
        return
    for new in (*_turned(node, parent, field), *_changed(node)):
        yield _mutant(node, parent, (field, index), new, place)
    for name, value in ast.iter_fields(node):
        several = isinstance(value, list)
        for number, part in enumerate(value if several else [value]):
            if isinstance(part, ast.comprehension):
                yield from _comprehension(part, place)
            elif isinstance(part, ast.keyword):
                yield from _expression(part.value, part, "value", None, place)
            elif isinstance(part, ast.expr) and not (name == "args" and number == 0 and _compiles(node)):
                yield from _expression(part, node, name, number if several else None, place)


def _comprehension(node: ast.comprehension, place: _Place) -> Iterator[Mutant]:
    """Leave out each filter, and go on into all parts."""
    for number, test in enumerate(node.ifs):
        yield _mutant(test, node, ("ifs", number), ast.Constant(value=True), place)
        yield from _expression(test, node, "ifs", number, place)
    yield from _expression(node.iter, node, "iter", None, place)


def _compiles(node: ast.AST) -> bool:
    """Tell whether the first argument of a call is a pattern."""
    if not isinstance(node, ast.Call):
        return False
    called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
    return called in _COMPILERS


def _turned(node: ast.expr, parent: ast.AST, field: str) -> Iterator[ast.expr]:
    """Turn a condition round that no other change turns."""
    plain = not isinstance(node, ast.Compare | ast.BoolOp | ast.Constant) and not (
        isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    )
    if field == "test" and isinstance(parent, ast.If | ast.While | ast.IfExp) and plain:
        yield ast.UnaryOp(ast.Not(), node)


def _changed(node: ast.expr) -> Iterator[ast.expr]:
    """Give each change of one expression."""
    if isinstance(node, ast.Compare):
        for number, held in enumerate(node.ops):
            for kind in COMPARISONS[type(held)]:
                yield ast.Compare(node.left, [*node.ops[:number], kind(), *node.ops[number + 1 :]], node.comparators)
    elif isinstance(node, ast.BoolOp | ast.UnaryOp | ast.BinOp):
        yield from _operated(node)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TWINS:
        yield ast.Call(ast.Name(TWINS[node.func.id], ast.Load()), node.args, node.keywords)
    elif isinstance(node, ast.Constant):
        yield from map(ast.Constant, _values(node.value))


def _operated(node: ast.BoolOp | ast.UnaryOp | ast.BinOp) -> Iterator[ast.expr]:
    """Take another operator, or leave an operand out."""
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values)
        for number in range(len(node.values)):
            rest = [*node.values[:number], *node.values[number + 1 :]]
            yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
    elif isinstance(node, ast.UnaryOp):
        if isinstance(node.op, ast.Not):
            yield node.operand
    elif isinstance(node.op, ast.BitOr):
        yield from (node.left, node.right)
    elif type(node.op) in ARITHMETIC and not (_is_text(node.left) or _is_text(node.right)):
        yield ast.BinOp(node.left, ARITHMETIC[type(node.op)](), node.right)


def _is_text(node: ast.expr) -> bool:
    """Tell whether an operand is a string, which nothing can be taken from."""
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _values(value: object) -> Iterator[Any]:
    """Give what a constant becomes."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield from (value + 1, value - 1)
    elif isinstance(value, str) and value:
        yield ""
        if value[:-1]:
            yield value[:-1]


def _mutant(node: ast.AST, parent: ast.AST, where: tuple[str, int | None], new: Any, place: _Place) -> Mutant:
    """Describe one change; what is put in takes the place of what stood there."""
    ast.fix_missing_locations(ast.copy_location(new, node)) if not hasattr(new, "lineno") else None
    line = getattr(node, "lineno", place.first)
    return Mutant(
        place.first, place.last, line, place.function, place.top, ast.unparse(node), ast.unparse(new), parent, where[0], where[1], new
    )
