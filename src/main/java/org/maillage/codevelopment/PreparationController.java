package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;
import static org.maillage.web.FormField.text;

import org.maillage.account.SignedIn;
import org.maillage.codevelopment.Preparations.Preparation;
import org.maillage.programme.Attends;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the client of a session, and whoever is in reserve, prepare what they will say. */
@Controller
record PreparationController(Preparations preparations) {

    private static final FormField<String> FACTS = text("facts", 6000);
    private static final FormField<String> TRIED = text("tried", 6000);
    private static final FormField<String> HOPES = text("hopes", 2000);

    private static final Fields FORM = Fields.of("codevelopment.preparation", FACTS, TRIED, HOPES);

    @GetMapping("/peer-groups/{id}/sessions/{number}/preparation")
    Answer ask(@Attends PeerGroup group, @Attends PeerSession session, @AuthenticationPrincipal SignedIn me) {
        must(session, me);
        var sheet = preparations.of(session, me.id());
        var form = FORM.empty()
                .with(FACTS, sheet.facts())
                .with(TRIED, sheet.tried())
                .with(HOPES, sheet.hopes());
        return show(group, session, form, sheet.version());
    }

    @PostMapping("/peer-groups/{id}/sessions/{number}/preparation")
    Answer keep(
            @Attends PeerGroup group,
            @Attends PeerSession session,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> sent) {
        must(session, me);
        var form = FORM.sent(sent).check();
        var sheet = new Preparation(form.typed(FACTS), form.typed(TRIED), form.typed(HOPES), Typed.number(version));
        if (form.mistakes().none()) {
            form.mistakes().seen(preparations.keep(session, me.person(), sheet));
        }
        return form.mistakes().none()
                ? Answer.done(session.path(), "codevelopment.preparation.kept")
                : show(group, session, form, preparations.of(session, me.id()).version());
    }

    private static void must(PeerSession session, SignedIn me) {
        if (!session.isOf(me.id())) {
            throw new NotFound("preparation of a session", session.id());
        }
    }

    private static Answer show(PeerGroup group, PeerSession session, Filled form, int version) {
        var page = new PreparationPage(
                PeerGroupOverview.frame(group, say("codevelopment.preparation"))
                        .under(group.name(), group.path())
                        .under(PeerGroupOverview.name(session), session.path()),
                session.path() + "/preparation",
                session.path(),
                PeerGroupOverview.when(group, session),
                form,
                version);
        return Answer.refuse("codevelopment/preparation", page, form.mistakes());
    }
}
