package org.maillage.alliance.action;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** The form of an action, with the id by which it is kept once. */
record AllianceActionFormPage(Frame frame, String path, String back, Filled form, String id, String meeting) {}
