package org.maillage.capitalisation.writing;

import org.maillage.web.Frame;

/** Asks somebody whether they write a sheet with others. */
record JoinPage(Frame frame, String title, String path, String part) {}
