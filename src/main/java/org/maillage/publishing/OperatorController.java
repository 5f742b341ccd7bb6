package org.maillage.publishing;

import static org.maillage.shared.Words.say;

import org.maillage.account.Administers;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets administrators say who runs the platform and answers for what it publishes. */
@Controller
record OperatorController(KeptOperator kept, Deeds deeds) {

    @GetMapping("/account/operator")
    Answer ask(@Administers SignedIn me) {
        var operator = kept.get();
        return form(OperatorForm.of(operator), operator);
    }

    @PostMapping("/account/operator")
    Answer save(@Administers SignedIn me, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version) {
        var form = OperatorForm.sent(sent);
        var before = kept.get();
        if (!form.filled().check().mistakes().seen(version, before.version()).none()) {
            return form(form, before);
        }
        var operator = form.fill(version);
        kept.save(operator);
        deeds.write(me.person(), "edited-operator", null, operator.name());
        return Answer.done("/legal", "publishing.operator.saved");
    }

    private static Answer form(OperatorForm form, Operator before) {
        var frame = Frame.of(say("publishing.operator.title"), say("publishing.operator.lead"))
                .under(say("account.mine"), "/account")
                .asPersonal();
        var page = new OperatorPage(frame, form.filled(), OperatorPage.missing(before), before.version());
        return Answer.refuse("publishing/operator", page, form.filled().mistakes());
    }
}
