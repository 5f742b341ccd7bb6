package org.maillage.network.introduction;

import static org.maillage.shared.Words.today;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Oppositions;
import org.maillage.directory.Reader;
import org.maillage.network.introduction.Introduction.Kind;
import org.maillage.network.introduction.Introduction.Side;
import org.maillage.network.introduction.Introduction.State;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The introductions of a catalyst: begun and listed. */
@Controller
record IntroductionController(
        AskForIntroduction askForIntroduction,
        FindParties parties,
        Oppositions oppositions,
        Addressees addressees,
        IntroductionOverview overview,
        IntroductionFormOverview formOverview,
        Clock clock) {

    private static final String ALL = "/introductions";

    @GetMapping(ALL)
    Answer list(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable UUID after) {
        return overview.list(me, reader, Typed.one(State.class, state).orElse(null), after);
    }

    @GetMapping(ALL + "/new")
    Answer begin(
            @Keeps Reader reader,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String q) {
        var one = parties.party(Side.FIRST, first, reader).orElse(null);
        var other = parties.party(Side.SECOND, second, reader).orElse(null);
        var form = IntroductionForm.blank(kind(kind), one, other, today(clock));
        return formOverview.ask(form, one, other, Typed.words(q), reader);
    }

    /**
     * The form again with all that was typed, while somebody is looked for.
     *
     * @param pick the reference of whoever was chosen among those found; empty for nobody
     * @param instead whether it is done in the other way: asked, or made aloud
     */
    @PostMapping(ALL + "/new")
    Answer goOn(
            @Keeps Reader reader,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String pick,
            @RequestParam(defaultValue = "false") boolean instead,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = parties.party(Side.FIRST, first, reader).orElse(null);
        var other = parties.party(Side.SECOND, second, reader).orElse(null);
        var form = IntroductionForm.sent(instead ? kind(kind).other() : kind(kind), sent)
                .known(one, other, today(clock));
        var sought = form.sought(one, other);
        var picked = sought == null
                ? null
                : parties.party(sought, pick, reader).map(form::pick).orElse(null);
        return formOverview.ask(
                form,
                picked != null && sought == Side.FIRST ? picked : one,
                picked != null && sought == Side.SECOND ? picked : other,
                picked == null ? Typed.words(q) : "",
                reader);
    }

    @PostMapping(ALL)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam MultiValueMap<String, String> sent) {
        var one = parties.party(Side.FIRST, first, reader).orElse(null);
        var other = parties.party(Side.SECOND, second, reader).orElse(null);
        var form = IntroductionForm.sent(kind(kind), sent);
        var from = form.party(Side.FIRST, one);
        var to = form.party(Side.SECOND, other);
        var own = addressees.of(me.id()).map(Addressee::email).orElse("");
        var names = parties.otherNames(List.of(from, to));
        if (!form.check(from, to, own, names, oppositions, today(clock)).none()) {
            return formOverview.ask(form, one, other, "", reader);
        }
        var team = formOverview.team(reader, from);
        var reason = form.filled().typed(IntroductionForm.REASON);
        if (form.kind() == Kind.ALOUD) {
            var on = form.filled().must(IntroductionForm.ON);
            var noted = askForIntroduction.note(team, from, to, reason, on, me);
            return Answer.done(noted.path(), "introduction.noted");
        }
        return Answer.done(askForIntroduction.ask(team, from, to, reason, me).path(), "introduction.asked");
    }

    private static Kind kind(String typed) {
        return Typed.one(Kind.class, typed).orElse(Kind.ASKED);
    }
}
