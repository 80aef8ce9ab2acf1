"""Typed values as plain ones and back: dataclasses, enums, dates, fractions and tuples as JSON holds them.

Directed by the annotations of the fields, so a new field needs no line here; knows none of the types that it is used
on. A dataclass that is one of several possible says which in the key `kind`. `schema_of` gives the same as a
JSON Schema.
"""

import datetime as dt
import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, ForwardRef, Union, get_args, get_origin, get_type_hints

VERSION = 1
"""Of the plain form of expressions, events and timelines: a key that goes or changes its meaning raises it."""

_TEXTS: dict[type, tuple[Any, dict[str, Any]]] = {
    dt.date: (dt.date.fromisoformat, {"type": "string", "format": "date"}),
    dt.time: (dt.time.fromisoformat, {"type": "string"}),
    dt.datetime: (dt.datetime.fromisoformat, {"type": "string", "format": "date-time"}),
    Fraction: (Fraction, {"type": "string", "pattern": r"^-?\d+(/\d+)?$"}),
}
"""Types that are written as text: how it is read back, and its schema."""
_PLAIN: dict[Any, str] = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def encode(value: Any, kind: Any = None) -> Any:
    """`value` as plain ones: dict, list, str, int, float, bool and None.

    >>> encode((Fraction(3, 2), dt.date(2013, 10, 1), None))
    ['3/2', '2013-10-01', None]
    """
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, (dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, (tuple, list)):
        inner = get_args(kind)
        each = inner[:1] * len(value) if len(inner) == 2 and inner[1] is Ellipsis else inner or (None,) * len(value)
        return [encode(item, one) for item, one in zip(value, each, strict=True)]
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"no plain form of {type(value).__name__}")
    hints = _hints(type(value))
    encoded = {name: encode(getattr(value, name), hints[name]) for name in hints}
    return {"kind": type(value).__name__, **encoded} if len(_classes(kind)) > 1 else encoded


def decode(kind: Any, value: Any, path: str = "") -> Any:
    """What `encode` was given, of the type `kind`; keys that it does not know are passed over.

    ValueError names the place where `value` is none.

    >>> decode(tuple[Fraction, ...], ["3/2"])
    (Fraction(3, 2),)
    """
    found = _decode(kind, value, path)
    if found is MISSING:
        raise ValueError(f"{path or 'the value'} cannot be {value!r}")
    return found


def _decode(kind: Any, value: Any, path: str) -> Any:
    for one in _options(kind):
        if one is type(None) or one in _PLAIN:
            if type(value) is one or (one is float and type(value) is int):
                return value
        elif one in _TEXTS or (isinstance(one, type) and issubclass(one, Enum)):
            read = _TEXTS[one][0] if one in _TEXTS else one
            if isinstance(value, (str, int)) and not isinstance(value, bool):
                try:
                    return read(value)
                except (ValueError, TypeError):
                    continue
        elif get_origin(one) is tuple:
            if isinstance(value, (list, tuple)):
                return _items(one, value, path)
        elif isinstance(value, Mapping) and (len(_classes(kind)) < 2 or value.get("kind") == one.__name__):
            return _object(one, value, path)
    return MISSING


def _items(kind: Any, value: Any, path: str) -> Any:
    inner = get_args(kind)
    if len(inner) == 2 and inner[1] is Ellipsis:
        inner = inner[:1] * len(value)
    if len(inner) != len(value):
        return MISSING
    return tuple(decode(one, item, f"{path}[{n}]") for n, (one, item) in enumerate(zip(inner, value, strict=True)))


def _object(kind: Any, value: Mapping[str, Any], path: str) -> Any:
    hints = _hints(kind)
    missing = [field.name for field in fields(kind) if _needed(field) and field.name not in value]
    if missing:
        raise ValueError(f"{path or kind.__name__} lacks {', '.join(missing)}")
    return kind(**{name: decode(hints[name], value[name], f"{path}.{name}") for name in hints if name in value})


def _needed(field: "Field[Any]") -> bool:
    return field.default is MISSING and field.default_factory is MISSING


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _options(kind: Any) -> tuple[Any, ...]:
    """The types that a declared type allows."""
    if get_origin(kind) in (Union, types.UnionType):
        return tuple(one for part in get_args(kind) for one in _options(part))
    if isinstance(kind, ForwardRef):
        raise TypeError(f"{kind} is not resolved")
    return (kind,)


@cache
def _classes(kind: Any) -> tuple[Any, ...]:
    return () if kind is None else tuple(one for one in _options(kind) if is_dataclass(one))


def schema_of(kind: type, *, also: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `encode` gives for a dataclass; `also` are further keys of its object.

    Each type stands in `$defs` with the first paragraph of its docstring. Keys that it does not name are allowed.
    """
    found = _Schema()
    top = found.of(kind)
    found.definitions[kind.__name__]["properties"].update(also or {})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **top,
        "$defs": dict(sorted(found.definitions.items())),
    }


class _Schema:
    """The definitions met on the way."""

    def __init__(self) -> None:
        self.definitions: dict[str, dict[str, Any]] = {}

    def of(self, kind: Any) -> dict[str, Any]:
        options = _options(kind)
        if len(options) > 1:
            classes = _classes(kind) if len(_classes(kind)) > 1 else ()
            return {"anyOf": [{**self.of(one), **(_tag(one) if one in classes else {})} for one in options]}
        if kind in _PLAIN:
            return {"type": _PLAIN[kind]}
        if kind in _TEXTS:
            return dict(_TEXTS[kind][1])
        inner = get_args(kind)
        if inner and inner[-1] is Ellipsis:
            return {"type": "array", "items": self.of(inner[0])}
        if inner:
            items = [self.of(one) for one in inner]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
        if kind.__name__ not in self.definitions:
            self.definitions[kind.__name__] = {"description": " ".join((kind.__doc__ or "").split("\n\n")[0].split())}
            self.definitions[kind.__name__].update(self._parts(kind))
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def _parts(self, kind: Any) -> dict[str, Any]:
        if issubclass(kind, Enum):
            return {"enum": [member.value for member in kind]}
        return {
            "type": "object",
            "properties": {name: self.of(hint) for name, hint in _hints(kind).items()},
            "required": [field.name for field in fields(kind) if _needed(field)],
        }


def _tag(kind: type) -> dict[str, Any]:
    return {"properties": {"kind": {"const": kind.__name__}}, "required": ["kind"]}
