package org.maillage.network.roster;

import org.maillage.web.Frame;

/** On which whoever has left a roster reads that they are out. */
record GonePage(Frame frame) {}
