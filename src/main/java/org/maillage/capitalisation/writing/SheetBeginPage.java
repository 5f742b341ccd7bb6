package org.maillage.capitalisation.writing;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** The form by which a sheet is begun. */
record SheetBeginPage(Frame frame, Filled form) {}
