package org.maillage.codevelopment;

import org.maillage.web.Frame;

/** On which somebody proposes to ask one more into a group. */
record AddPage(Frame frame, String action, String back, AddForm form) {}
