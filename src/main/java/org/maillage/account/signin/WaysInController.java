package org.maillage.account.signin;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpSession;
import org.maillage.account.Is;
import org.maillage.account.Person;
import org.maillage.account.Proofs;
import org.maillage.account.Proven;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.InParts;
import org.maillage.web.Mistakes;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody chooses how to come in; the link by mail is always there. */
@Controller
record WaysInController(
        Passwords passwords, Passkeys passkeys, Identities identities, Provider provider, Proofs proofs) {

    private static final String PATH = "/account/ways-in";

    @GetMapping(PATH)
    Answer show(@Is Person me, @RequestParam(defaultValue = "") String label) {
        return show(me, label, new Mistakes());
    }

    private Answer show(Person me, String label, Mistakes mistakes) {
        var frame = Frame.of(say("account.ways-in"), say("account.ways-in.lead"))
                .under(say("account.mine"), "/account")
                .withScript("passkeys.js")
                .asPersonal();
        return Answer.refuse(
                "account/signin/ways-in",
                new WaysInPage(
                        frame,
                        me.email().value(),
                        passkeys.of(me.id()),
                        passwords.hash(me.id()).isPresent(),
                        provider.name(),
                        identities.has(me.id()),
                        proofs.areFresh(),
                        label,
                        mistakes),
                mistakes);
    }

    @InParts
    @Proven
    @PostMapping(PATH + "/password")
    Answer setPassword(@Is Person me, @RequestParam(defaultValue = "") String password) {
        var mistakes = passwords.check(password, me);
        if (!mistakes.none()) {
            return show(me, "", mistakes);
        }
        passwords.set(me, password);
        return Answer.done(PATH, "account.password.set");
    }

    @Proven
    @PostMapping(PATH + "/password/remove")
    Answer removePassword(@Is Person me) {
        passwords.remove(me);
        return Answer.done(PATH, "account.password.removed");
    }

    @Proven
    @PostMapping(PATH + "/passkeys/{id}/remove")
    Answer removePasskey(@Is Person me, @PathVariable String id) {
        var removed = passkeys.remove(me.id(), bytes(id));
        return Answer.done(PATH, removed ? "account.passkey.removed" : "account.passkey.gone");
    }

    private static Bytes bytes(String typed) {
        try {
            return Bytes.fromBase64(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound("passkey", typed);
        }
    }

    @Proven
    @PostMapping(PATH + "/provider/link")
    Answer link(HttpSession session) {
        session.setAttribute(ProviderSecurity.LINKING, true);
        return Answer.goTo("/sign-in/provider");
    }

    @Proven
    @PostMapping(PATH + "/provider/unlink")
    Answer unlink(@Is Person me) {
        identities.unlink(me);
        return Answer.done(PATH, "account.provider.unlinked");
    }
}
