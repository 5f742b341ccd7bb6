package org.maillage.codevelopment;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** The form of a topic that somebody offers to their group. */
record TopicPage(Frame frame, String action, String back, Filled form) {}
