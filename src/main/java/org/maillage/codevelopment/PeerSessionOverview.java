package org.maillage.codevelopment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.stereotype.Component;

/** Puts the page of a session of a group together. */
@Component
record PeerSessionOverview(
        PeerGroups groups,
        PeerSessions sessions,
        Topics topics,
        Addressees addressees,
        List<TellsOfGroup> tells,
        Clock clock) {

    static final FormField<UUID> CLIENT = FormField.id("client");

    static final FormField<UUID> RESERVE = FormField.id("reserve");

    static final Fields CHOOSE = Fields.of("codevelopment.turn", CLIENT, RESERVE);

    Answer session(PeerGroup group, PeerSession session, SignedIn me) {
        return Answer.show("codevelopment/session", page(group, session, me, null, null));
    }

    /** The page again, with what was typed of its client and refused. */
    Answer refused(PeerGroup group, PeerSession session, SignedIn me, Filled typed) {
        return Answer.refuse("codevelopment/session", page(group, session, me, typed, null), typed.mistakes());
    }

    /** The page again, with the time that was refused. */
    Answer refused(PeerGroup group, PeerSession session, SignedIn me, MoveForm move) {
        var filled = move.filled();
        return Answer.refuse("codevelopment/session", page(group, session, me, null, filled), filled.mistakes());
    }

    private PeerSessionPage page(
            PeerGroup group, PeerSession session, SignedIn me, @Nullable Filled typed, @Nullable Filled move) {
        var members = groups.members(group.id());
        var names = addressees.of(members.stream().map(Member::person).toList());
        var client = session.client();
        var form = typed == null ? CHOOSE.empty().with(CLIENT, client).with(RESERVE, session.reserve()) : typed;
        offerClients(form, group, session, members, names);
        return new PeerSessionPage(
                PeerGroupOverview.frame(group, PeerGroupOverview.name(session)).under(group.name(), group.path()),
                session.path(),
                group.name(),
                group.path(),
                PeerGroupOverview.when(group, session),
                group.place(),
                group.videoLink(),
                client == null ? "" : PeerGroupOverview.name(client, names),
                session.secondClient() == null ? "" : PeerGroupOverview.name(session.secondClient(), names),
                session.reserve() == null ? "" : PeerGroupOverview.name(session.reserve(), names),
                PeerGroupOverview.topics(
                        topics.of(group).stream()
                                .filter(it -> session.isOf(it.person()))
                                .toList(),
                        names,
                        me,
                        group),
                session.isLedBy(me.id(), members),
                session.isOf(me.id()),
                session.endsAt().toInstant().isAfter(clock.instant()),
                session.sequence() != null,
                form,
                move == null ? MoveForm.of(group, session).filled() : move,
                session.version(),
                tells.stream().flatMap(it -> it.of(group, session, me).stream()).toList());
    }

    private void offerClients(
            Filled form, PeerGroup group, PeerSession session, List<Member> members, Map<UUID, Addressee> names) {
        var able = new ArrayList<>(sessions.turns(group, members).waiting());
        var client = session.client();
        if (client != null && !able.contains(client)) {
            able.addFirst(client);
        }
        form.offer(CLIENT, PeerGroupOverview.choices(able, names))
                .offer(
                        RESERVE,
                        PeerGroupOverview.choices(
                                members.stream()
                                        .filter(it -> it.isIn() && it.isPeer())
                                        .map(Member::person)
                                        .toList(),
                                names));
    }
}
