package org.maillage.alliance.membership;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.alliance.AllianceId;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The alliances of somebody’s teams: listed, begun, read and changed. */
@Controller
record AllianceController(AllianceOverview overview, AllianceFormOverview forms, Alliances alliances, Clock clock) {

    private static final String ONE = Alliance.ALL + "/" + AllianceId.ID;

    @GetMapping(Alliance.ALL)
    Answer list(@Keeps Reader reader) {
        return Answer.show("alliance/membership/list", overview.list(reader));
    }

    @GetMapping(Alliance.ALL + "/new")
    Answer ask(@Keeps Reader reader) {
        return forms.ask(reader);
    }

    /** @param id that the page has given it, by which it is begun once */
    @PostMapping(Alliance.ALL)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        var alliance = new AllianceId(id);
        var form = AllianceForm.sent(sent, forms.teams(reader));
        if (!form.check().none()) {
            return forms.refuse(form, alliance);
        }
        alliances.add(form.alliance(alliance, me, OffsetDateTime.now(clock), false));
        return Answer.done(alliance.path(), "membership.begun");
    }

    @GetMapping(ONE)
    Answer show(@Keeps Alliance alliance, @Keeps Reader reader) {
        return Answer.show("alliance/membership/show", overview.page(alliance, reader));
    }

    @GetMapping(ONE + "/edit")
    Answer edit(@Keeps Alliance alliance) {
        return forms.change(alliance);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Alliance alliance,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = AllianceForm.change(sent);
        if (!form.check().seen(version, alliance.version()).none()) {
            return forms.refuse(alliance, form);
        }
        var saved = alliances.save(form.change(alliance, version), me);
        return Answer.done(alliance.path(), saved ? "web.form.saved" : "membership.changed-meanwhile");
    }
}
