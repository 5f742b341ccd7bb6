package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Consents;
import org.maillage.account.Consents.Purpose;
import org.maillage.account.EmailAddress;
import org.maillage.account.Is;
import org.maillage.account.LetIn;
import org.maillage.account.Person;
import org.maillage.account.Proven;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.shared.Secret;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Machine;
import org.maillage.web.Mistakes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What belongs to somebody: what they agree to, their address, everything that is kept of them, and its end. */
@Controller
record OwnDataController(
        AccountOverview overview,
        Consents consents,
        ChangeAddress changeAddress,
        ExportOwnData exportOwnData,
        EraseAccount eraseAccount,
        Throttle throttle,
        LetIn letIn) {

    private static final String BACK = "/account";

    @PostMapping("/account/consents")
    Answer consent(
            @Is Person me,
            @RequestParam(defaultValue = "") List<String> purposes,
            @RequestParam(defaultValue = "0") int version,
            HttpSession session) {
        var agreed = EnumSet.noneOf(Purpose.class);
        purposes.forEach(it -> Purpose.find(it).ifPresent(agreed::add));
        var mistakes = new Mistakes().seen(consents.set(me.id(), agreed, version));
        if (!mistakes.none()) {
            var page = overview.page(me, ProfileForm.of(me), session.getId());
            return Answer.refuse("account/mine/show", page.withConsents(agreed, mistakes), mistakes);
        }
        return Answer.done(BACK, "account.saved");
    }

    @Proven
    @PostMapping("/account/address")
    Answer askForAddress(@Is Person me, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return Answer.done(BACK, "account.problem.email");
        }
        throttle.countMail(address.get(), Machine.of(request));
        changeAddress.ask(me, address.get());
        return Answer.done(BACK, "account.address.sent", address.get().value());
    }

    @GetMapping("/account/address")
    Answer openAddress(@RequestParam(defaultValue = "") String token) {
        return Answer.show(
                "account/mine/address",
                new AddressPage(frame("account.address.new", "account.address.confirm.lead"), token));
    }

    @PostMapping("/account/address/confirm")
    Answer confirmAddress(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String token) {
        var changed = changeAddress.confirm(me.person(), new Secret(token));
        return Answer.done(BACK, changed ? "account.address.changed" : "account.address.gone");
    }

    @GetMapping("/account/export")
    ResponseEntity<byte[]> export(@Is Person me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("maillage-mes-donnees.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(exportOwnData.export(me));
    }

    @GetMapping("/account/erase")
    Answer askToErase(@Is Person me) {
        return askToErase(me, new Mistakes());
    }

    private Answer askToErase(Person me, Mistakes mistakes) {
        return Answer.refuse(
                "account/mine/erase",
                new ErasePage(
                        frame("account.erase", "account.erase.lead"),
                        me.email().value(),
                        eraseAccount.leavesAlone(me.id()).stream()
                                .map(it -> say(it.words()))
                                .toList(),
                        eraseAccount.stays().stream().map(it -> say(it)).toList(),
                        mistakes),
                mistakes);
    }

    @Proven
    @PostMapping("/account/erase")
    Answer erase(
            @Is Person person, @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String email) {
        var typed = email.strip().toLowerCase(Locale.ROOT);
        var mistakes =
                new Mistakes().unless(typed.equals(person.email().value()), "email", "account.erase.other-address");
        if (mistakes.none()) {
            mistakes.unless(eraseAccount.erase(person, me), "email", "account.erase.last");
        }
        if (!mistakes.none()) {
            return askToErase(person, mistakes);
        }
        letIn.letOut();
        return Answer.done("/", "account.erase.done");
    }

    private static Frame frame(String title, String lead) {
        return Frame.of(say(title), say(lead)).under(say("account.mine"), BACK).asPersonal();
    }
}
