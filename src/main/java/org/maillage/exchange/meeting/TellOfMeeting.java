package org.maillage.exchange.meeting;

import org.maillage.exchange.MeetingHeld;
import org.maillage.exchange.MeetingHeld.Present;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules who came and who met whom, each time that it is said anew. */
@Component
record TellOfMeeting(Guests guests, Encounters encounters, ApplicationEventPublisher events) {

    void tell(Meeting meeting) {
        events.publishEvent(new MeetingHeld(
                meeting.id(),
                meeting.team(),
                meeting.purpose(),
                meeting.startsAt().toInstant(),
                guests.of(meeting).stream()
                        .filter(it -> it.isThere() && !it.isErased())
                        .map(it -> new Present(it.id(), it.organisation()))
                        .toList(),
                encounters.all(meeting)));
    }
}
