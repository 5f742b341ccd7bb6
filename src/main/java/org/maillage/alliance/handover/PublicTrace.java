package org.maillage.alliance.handover;

/** A hand-over of which both sides let everybody read something. */
record PublicTrace(Handover handover) {}
