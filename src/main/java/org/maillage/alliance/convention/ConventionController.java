package org.maillage.alliance.convention;

import java.time.Clock;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ConventionId;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The conventions of a team: made, read and changed. */
@Controller
record ConventionController(
        Conventions conventions,
        ConventionTime time,
        ConventionOverview overview,
        ConventionFormOverview forms,
        FindFunder findFunder,
        Clock clock) {

    static final String CONVENTION = Convention.LIST + "/" + ConventionId.ID;

    @GetMapping(Convention.LIST)
    Answer list(@Keeps Reader reader) {
        return Answer.show("alliance/convention/list", overview.list(reader));
    }

    @GetMapping(Convention.LIST + "/new")
    Answer ask(@Keeps Reader reader) {
        return forms.ask(forms.blank(Words.today(clock), reader), reader);
    }

    @PostMapping(Convention.LIST)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = forms.sent(sent, reader);
        var organisation = findFunder.in(form.filled(), reader);
        if (!form.check().none()) {
            return forms.refuse(form, reader);
        }
        var team = form.filled().must(ConventionForm.TEAM);
        var convention = form.convention(ConventionId.fresh().value(), team, organisation, false, 0);
        conventions.add(convention, me.person());
        return Answer.done(convention.path(), "convention.begun");
    }

    @GetMapping(CONVENTION)
    Answer show(@Keeps Convention convention, @AuthenticationPrincipal SignedIn me) {
        return Answer.show("alliance/convention/show", overview.page(convention, me, ""));
    }

    @GetMapping(CONVENTION + "/edit")
    Answer edit(@Keeps Convention convention, @Keeps Reader reader) {
        return forms.ask(convention, ConventionForm.of(convention));
    }

    @PostMapping(CONVENTION)
    Answer save(
            @Keeps Convention convention,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var form = ConventionForm.sent(sent);
        form.filled().with(ConventionForm.TEAM, convention.team());
        var organisation = findFunder.in(form.filled(), reader);
        var mistakes = form.check().seen(version, convention.version());
        if (mistakes.none()) {
            holdsWhatCounts(convention, form);
        }
        if (!mistakes.none()) {
            return forms.refuse(convention, form);
        }
        var saved = conventions.save(
                form.convention(convention.id(), convention.team(), organisation, convention.example(), version),
                me.person());
        if (!saved) {
            form.filled().mistakes().seen(false);
            return forms.refuse(again(convention), form);
        }
        return Answer.done(convention.path(), "web.form.saved");
    }

    private Convention again(Convention convention) {
        return conventions
                .find(convention.conventionId())
                .orElseThrow(() -> new NotFound("convention", convention.id()));
    }

    // Time that counts stays in the period: whoever gave it takes it back first.
    private void holdsWhatCounts(Convention convention, ConventionForm form) {
        var from = form.filled().must(ConventionForm.FROM);
        var until = form.filled().must(ConventionForm.UNTIL);
        var outside = time.outside(convention, from, until);
        form.filled()
                .mistakes()
                .unless(
                        outside.entries() == 0,
                        outside.first().isBefore(from) ? "from" : "until",
                        "convention.period.counts",
                        outside.entries(),
                        Words.day(outside.first()),
                        Words.day(outside.last()));
    }
}
