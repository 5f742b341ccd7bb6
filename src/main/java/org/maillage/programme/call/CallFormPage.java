package org.maillage.programme.call;

import org.maillage.programme.LiveEdition;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** The form of a call. */
record CallFormPage(Frame frame, LiveEdition edition, Filled form, int version) {}
