package org.maillage.alliance.governance;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.UUID;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownAlliance;
import org.maillage.directory.Keeps;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The governance body of an alliance: its rule, and who sits in it. */
@Controller
record GovernanceController(GovernanceOverview overview, GoverningBodies bodies, Clock clock) {

    private static final String ALL = "/alliances/" + AllianceId.ID + "/governance";
    private static final String FORM = "alliance/governance/edit";
    private static final String PAGE = "alliance/governance/show";

    @GetMapping(ALL)
    Answer show(@Keeps KnownAlliance alliance) {
        return Answer.show(PAGE, overview.page(alliance));
    }

    @GetMapping(ALL + "/edit")
    Answer edit(@Keeps KnownAlliance alliance) {
        var body = bodies.find(alliance.id()).orElse(null);
        return Answer.show(FORM, overview.form(alliance, body, GoverningBodyForm.of(body)));
    }

    @PostMapping(ALL)
    Answer save(
            @Keeps KnownAlliance alliance,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = GoverningBodyForm.sent(sent);
        var body = bodies.find(alliance.id()).orElse(null);
        var mistakes = form.check().seen(version, body == null ? 0 : body.version());
        if (mistakes.none()) {
            mistakes.seen(bodies.save(form.body(alliance.id(), version)));
        }
        return mistakes.none()
                ? Answer.done(GoverningBody.path(alliance.id()), "web.form.saved")
                : Answer.refuse(FORM, overview.form(alliance, body, form), mistakes);
    }

    @PostMapping(ALL + "/seats")
    Answer seat(@Keeps KnownAlliance alliance, @RequestParam MultiValueMap<String, String> sent) {
        var path = GoverningBody.path(alliance.id());
        if (bodies.find(alliance.id()).isEmpty()) {
            return Answer.done(path, "governance.first");
        }
        var form = overview.seatForm(alliance, BodySeatForm.sent(sent));
        var mistakes = form.check()
                .unless(
                        bodies.seats(alliance.id()).size() < GoverningBodies.MOST_SEATS,
                        "named",
                        "governance.seat.too-many",
                        GoverningBodies.MOST_SEATS);
        if (!mistakes.none()) {
            return Answer.refuse(PAGE, overview.page(alliance, form), mistakes);
        }
        var person = form.filled().typed(BodySeatForm.PERSON);
        var name = overview.team(alliance).stream()
                .filter(it -> it.key().equals(person))
                .map(Choice::words)
                .findFirst()
                .orElse("");
        bodies.add(alliance.id(), form.seat(name));
        return Answer.done(path + "#seats", "web.form.saved");
    }

    /** Says that today is somebody’s last day. */
    @PostMapping(ALL + "/seats/{seat}/leave")
    Answer leave(@Keeps KnownAlliance alliance, @PathVariable UUID seat) {
        bodies.leave(alliance.id(), seat, today(clock).minusDays(1));
        return Answer.done(GoverningBody.path(alliance.id()) + "#seats", "governance.seat.left");
    }
}
