package org.maillage.capitalisation;

import org.maillage.web.Frame;

/** What stands where a sheet stood. */
record WithdrawnPage(Frame frame, String title, String when, String why) {}
