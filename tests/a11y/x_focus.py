"""Gives the keys to the window, as a window manager would: none runs on this desk."""
import ctypes
import ctypes.util


def focus_widest_window():
    x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    display = x.XOpenDisplay(None)
    if not display:
        raise RuntimeError("no display")
    widest, window = 0, None
    for child in _children(x, display, x.XDefaultRootWindow(display)):
        root = ctypes.c_ulong()
        place = [ctypes.c_int() for _ in range(2)]
        size = [ctypes.c_uint() for _ in range(4)]
        x.XGetGeometry(ctypes.c_void_p(display), ctypes.c_ulong(child), ctypes.byref(root),
                       *(ctypes.byref(part) for part in place + size))
        if size[0].value > widest:
            widest, window = size[0].value, child
    revert_to_parent, current_time = 2, 0
    x.XSetInputFocus(ctypes.c_void_p(display), ctypes.c_ulong(window), revert_to_parent, ctypes.c_ulong(current_time))
    x.XSync(ctypes.c_void_p(display), 0)
    x.XCloseDisplay(ctypes.c_void_p(display))


def _children(x, display, window):
    root, parent = ctypes.c_ulong(), ctypes.c_ulong()
    found, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    x.XQueryTree(ctypes.c_void_p(display), ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent),
                 ctypes.byref(found), ctypes.byref(count))
    children = [found[place] for place in range(count.value)]
    x.XFree(found)
    return children
