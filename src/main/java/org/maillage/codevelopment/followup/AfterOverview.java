package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.stream.Collectors;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Contracts;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.followup.Keepsakes.Keepsake;
import org.maillage.shared.Hours;
import org.maillage.web.Answer;
import org.springframework.stereotype.Component;

/** Puts the page together on which people type after a session. */
@Component
record AfterOverview(
        Contracts contracts, Commitments commitments, Learnings learnings, DescribeFollowup describe, Clock clock) {

    Answer show(PeerGroup group, PeerSession session, Keepsake kept, AfterForm form, SignedIn me) {
        var client = session.client();
        var synthesis = kept.synthesis();
        var page = new AfterPage(
                DescribeFollowup.frame(group, session.number(), say("followup.after.title"))
                        .withScript("after.js"),
                session.path(),
                Hours.span(session.startsAt().toInstant(), session.endsAt().toInstant(), group.there()),
                hasBegun(session),
                client == null ? "" : DescribeFollowup.name(client, describe.names(group)),
                form.isClient(),
                form.keeps(),
                contracts.of(session).stream()
                        .filter(it -> !it.client().equals(me.id()))
                        .map(Contracts.Contract::words)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n\n")),
                form.filled(),
                form.drawnRows(),
                describe.lines(
                        group,
                        commitments.of(group).stream()
                                .filter(it -> it.number() == session.number())
                                .toList()),
                describe.released(group, session, me),
                synthesis.id() == null ? "" : DescribeFollowup.path(group, synthesis.id()),
                synthesis.isReleased() ? say("followup.synthesis.is-released") : "",
                kept.learning().words().isEmpty() ? "" : session.path() + "/learning",
                learnings.shared(session, me.id()).isPresent(),
                kept.version());
        return Answer.refuse("codevelopment/followup/after", page, form.filled().mistakes());
    }

    boolean hasBegun(PeerSession session) {
        return !session.startsAt().toInstant().isAfter(clock.instant());
    }
}
