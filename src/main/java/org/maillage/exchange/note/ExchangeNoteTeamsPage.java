package org.maillage.exchange.note;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/** The teams of somebody who is of several, each with the page of its notes. */
record ExchangeNoteTeamsPage(Frame frame, List<Choice> teams) {}
