package org.maillage.programme;

import static org.maillage.shared.Words.say;

import org.jspecify.annotations.Nullable;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins programmes, shows them, and changes what they say. */
@Controller
record ProgrammeController(
        Programmes programmes, ProgrammeOverview overview, BeginProgramme beginProgramme, Invite invite) {

    @GetMapping("/programmes")
    Answer list(@AuthenticationPrincipal SignedIn me) {
        return Answer.show("programme/list", overview.mine(me));
    }

    @GetMapping("/programmes/new")
    Answer ask(@Begins SignedIn me) {
        return form(null, ProgrammeForm.empty());
    }

    @PostMapping("/programmes")
    Answer begin(@Begins SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        var form = ProgrammeForm.sent(sent);
        return form.check().mistakes().none()
                ? Answer.goTo(beginProgramme.beginProgramme(form, me).path())
                : form(null, form);
    }

    @GetMapping("/programmes/{slug}")
    Answer show(
            @Anybody Programme programme,
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(defaultValue = "1") String page) {
        return overview.show(programme, me, Typed.number(page), ProgrammeOverview.invitation());
    }

    @GetMapping("/programmes/{slug}/edit")
    Answer edit(@Leads Programme programme) {
        return form(programme, ProgrammeForm.of(programme));
    }

    @PostMapping("/programmes/{slug}")
    Answer save(
            @Leads Programme programme, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = ProgrammeForm.sent(sent);
        if (!form.check().mistakes().seen(version, programme.version()).none()) {
            return form(programme, form);
        }
        programmes.save(ProgrammeForm.fill(form, programme.id(), programme.slug(), version));
        return Answer.done(programme.path(), "web.form.saved");
    }

    @PostMapping("/programmes/{slug}/leads")
    Answer inviteLead(
            @Leads Programme programme,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var invitation = ProgrammeOverview.invitation(sent);
        var email = invitation.typed(ProgrammeOverview.EMAIL);
        if (invite.invite(email, Role.PROGRAMME_LEAD, new Scope(programme.id(), programme.title()), me)) {
            return Answer.done(programme.path(), "account.invitation.sent", email);
        }
        invitation.mistakes().unless(false, "email", "web.form.email");
        return overview.show(programme, me, 1, invitation);
    }

    private static Answer form(@Nullable Programme programme, Filled form) {
        var frame = Frame.of(say(programme == null ? "programme.new" : "programme.edit"), say("programme.lead"))
                .under(say("programme.mine"), "/programmes")
                .asPersonal();
        return Answer.refuse("programme/edit", new ProgrammeFormPage(frame, programme, form), form.mistakes());
    }
}
