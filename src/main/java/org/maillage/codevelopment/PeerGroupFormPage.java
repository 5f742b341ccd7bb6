package org.maillage.codevelopment;

import org.maillage.web.Frame;

/** The form of a group that is not there yet. */
record PeerGroupFormPage(Frame frame, String action, String back, String lead, PeerGroupForm form) {}
