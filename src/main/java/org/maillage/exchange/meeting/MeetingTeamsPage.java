package org.maillage.exchange.meeting;

import java.util.List;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/** The teams of somebody who is of several, each with the page of its meetings. */
record MeetingTeamsPage(Frame frame, List<Choice> teams) {}
