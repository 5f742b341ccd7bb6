package org.maillage.codevelopment.room;

import static org.maillage.shared.Words.say;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.TakeTurns;
import org.maillage.codevelopment.room.Plan.Format;
import org.maillage.codevelopment.room.PlanPage.Total;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the form of how a session is to go together. */
@Component
record PlanOverview(Plans plans, Courses courses, TakeTurns takeTurns) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** @param format whose usual minutes are to be filled in; empty for those that are kept */
    Answer show(PeerGroup group, PeerSession session, Optional<Format> format) {
        var kept = plans.of(session);
        var plan = format.map(Plan::usual)
                .map(it -> new Plan(it.format(), kept.atDistance(), it.minutes(), kept.fromHereOn(), kept.version()))
                .orElse(kept);
        var form = PlanForm.of(plan, session.secondClient(), others(group, session));
        return Answer.show("codevelopment/room/plan", page(group, session, plan, form));
    }

    Answer refuse(PeerGroup group, PeerSession session, PlanForm form) {
        var page = page(group, session, plans.of(session), form);
        return Answer.refuse("codevelopment/room/plan", page, form.filled().mistakes());
    }

    /** Who can be the client of a second topic: whoever waits for their turn, and whoever is. */
    List<Choice> others(PeerGroup group, PeerSession session) {
        return takeTurns.able(group, session.secondClient());
    }

    /** How long the steps take, by when that is, and how long was thought of. */
    private static Total total(PeerGroup group, PeerSession session, Plan plan) {
        var starts = session.startsAt().atZoneSameInstant(group.there());
        var planned = RoomOverview.minutes(
                (int) Duration.between(session.startsAt(), session.endsAt()).toMinutes());
        return new Total(
                say(
                        "room.form.total",
                        RoomOverview.minutes(plan.total()),
                        MINUTE.format(starts),
                        MINUTE.format(starts.plusMinutes(plan.total())),
                        planned),
                MINUTE.format(starts),
                planned);
    }

    private PlanPage page(PeerGroup group, PeerSession session, Plan plan, PlanForm form) {
        var path = session.path() + "/plan";
        return new PlanPage(
                Frame.of(say("room.form"), group.name())
                        .under(say("codevelopment.groups"), "/peer-groups")
                        .under(group.name(), group.path())
                        .under(say("codevelopment.session.name", session.number()), session.path())
                        .withScript("plan.js")
                        .asPersonal(),
                path,
                session.path(),
                RoomOverview.path(session),
                form.filled(),
                PlanForm.minutes(),
                Arrays.stream(Format.values())
                        .map(it -> new PlanPage.Usual(
                                path + "?usual=" + Typed.key(it),
                                say(
                                        "room.form.usual." + Typed.key(it),
                                        RoomOverview.minutes(Plan.usual(it).total()))))
                        .toList(),
                total(group, session, form.typed().orElse(plan)),
                courses.find(session).isPresent(),
                plan.version());
    }
}
