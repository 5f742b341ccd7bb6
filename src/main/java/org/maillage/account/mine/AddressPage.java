package org.maillage.account.mine;

import org.maillage.web.Frame;

/** @param token that the link to the new address carried */
record AddressPage(Frame frame, String token) {}
