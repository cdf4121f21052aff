"""Distil vision foundation models into real-time detectors, and measure whether it helped."""
__version__ = "0.2.0"
__all__ = ['Study', 'load_detector', 'load_teacher']

_HOMES = {'Study': 'study.study', 'load_detector': 'deploy.predict', 'load_teacher': 'models.teachers'}


def __getattr__(name):
    "The public objects are imported when they are asked for, so that the command line starts at once."
    if name not in _HOMES: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from importlib import import_module
    return getattr(import_module(f'{__name__}.{_HOMES[name]}'), name)


def __dir__(): return sorted([*globals(), *__all__])
