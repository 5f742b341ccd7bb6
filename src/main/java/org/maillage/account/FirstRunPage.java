package org.maillage.account;

import org.maillage.web.Filled;
import org.maillage.web.Frame;

/** @param invited whether the address carries the code of this start */
record FirstRunPage(Frame frame, Filled form, String code, boolean invited) {}
