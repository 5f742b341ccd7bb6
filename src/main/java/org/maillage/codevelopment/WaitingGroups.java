package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.shared.Hours;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The groups that meet within days, ask somebody in, or ask whether they agree to something. */
@Component
@Order(30)
record WaitingGroups(PeerGroups groups, PeerSessions sessions, GroupProposals proposals, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        var asking = Waiting.first(
                asking(me).toList(), more -> new Waiting("/peer-groups", say("codevelopment.waits.others", more)));
        return Stream.concat(ahead(me), asking.stream()).toList();
    }

    private Stream<Waiting> ahead(SignedIn me) {
        return sessions.ahead(me.id(), OffsetDateTime.now(clock).plusDays(DAYS_BEFORE)).stream()
                .map(it -> new Waiting(
                        it.path(),
                        say("codevelopment.waits.session", it.name()),
                        Hours.moment(it.startsAt().toInstant(), ZoneId.of(it.zone())),
                        false,
                        it.startsAt().atZoneSameInstant(Words.zone()).toLocalDate()));
    }

    private Stream<Waiting> asking(SignedIn me) {
        return Stream.concat(
                groups.asking(me.id()).stream()
                        .map(it -> new Waiting(it.path(), say("codevelopment.waits.asked", it.name()))),
                proposals.asking(me.id()).stream()
                        .map(it -> new Waiting(it.path(), say("codevelopment.waits.agree", it.name()))));
    }
}
