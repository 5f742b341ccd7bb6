package org.maillage.alliance.thirdplace;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.SpentAtPlace;
import org.maillage.alliance.TellsOwnMinutes;
import org.maillage.directory.Hosted;
import org.maillage.directory.Hosted.What;
import org.maillage.directory.Reader;
import org.maillage.directory.TellsHosted;
import org.maillage.exchange.KnowsHostedMeetings;
import org.maillage.exchange.KnowsHostedMeetings.Passers;
import org.maillage.shared.Words;
import org.springframework.stereotype.Component;

/** Gathers what is known of third places in the twelve months up to today, as far as a reader sees it. */
@Component
record ReadThirdPlace(List<TellsHosted> tellers, KnowsHostedMeetings meetings, TellsOwnMinutes minutes, Clock clock) {

    TwelveMonths period() {
        return TwelveMonths.upTo(Words.today(clock));
    }

    /** What was hosted at some sheets. */
    List<Hosted> hosted(Collection<UUID> sheets, Reader reader) {
        var period = period();
        return tellers.stream()
                .flatMap(it -> it.at(sheets, period.from(), period.until(), reader).stream())
                .toList();
    }

    Passers passers(ThirdPlace place, Reader reader) {
        var period = period();
        return meetings.passers(place.sheets(), period.from(), period.until(), reader);
    }

    /** How long the reader themself was at the meetings among what was hosted. */
    SpentAtPlace ownMinutes(List<Hosted> hosted, Reader reader) {
        var person = reader.person();
        return person == null
                ? new SpentAtPlace(0, 0)
                : minutes.at(
                        person,
                        hosted.stream()
                                .filter(it -> it.what() == What.DIALOGUE || it.what() == What.MEETING)
                                .map(Hosted::of)
                                .toList());
    }
}
