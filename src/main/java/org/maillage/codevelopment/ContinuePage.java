package org.maillage.codevelopment;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** On which a group that has come to its last session is given more time. */
record ContinuePage(Frame frame, String action, String back, Filled form) {}
