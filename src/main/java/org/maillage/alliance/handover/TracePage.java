package org.maillage.alliance.handover;

import org.maillage.web.Frame;

/** What both sides of a hand-over let everybody read, and nothing else. */
record TracePage(Frame frame, String words) {}
