package org.maillage.codevelopment;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** The sheet by which somebody prepares what they will say, for them alone. */
record PreparationPage(Frame frame, String action, String back, String when, Filled form, int version) {}
