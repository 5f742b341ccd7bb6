package org.maillage.account.mine;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.maillage.account.Consents;
import org.maillage.account.Consents.Purpose;
import org.maillage.account.EmailAddress;
import org.maillage.account.People;
import org.maillage.account.Person;
import org.maillage.account.SignedIn;
import org.maillage.account.Throttle;
import org.maillage.shared.NotFound;
import org.maillage.shared.Secret;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.Machine;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What belongs to somebody: what they agree to, their address, everything that is kept of them, and its end. */
@Controller
record OwnDataController(
        People people,
        Consents consents,
        ChangeAddress changeAddress,
        ExportOwnData exportOwnData,
        EraseAccount eraseAccount,
        Throttle throttle) {

    private static final String BACK = "redirect:/account";

    @PostMapping("/account/consents")
    String consent(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") List<String> purposes,
            RedirectAttributes next) {
        var agreed = EnumSet.noneOf(Purpose.class);
        purposes.forEach(it -> Purpose.find(it).ifPresent(agreed::add));
        consents.set(me.person(), agreed);
        return back(next, "account.saved");
    }

    @PostMapping("/account/address")
    String askForAddress(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            RedirectAttributes next) {
        var address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return back(next, "account.problem.email");
        }
        if (!throttle.lets(address.get(), Machine.of(request))) {
            return back(next, "account.address.often");
        }
        changeAddress.ask(me(me), address.get());
        next.addFlashAttribute(
                Here.FLASH, say("account.address.sent", address.get().value()));
        return BACK;
    }

    @GetMapping("/account/address")
    String openAddress(@RequestParam(defaultValue = "") String token, Model model) {
        var frame = Frame.of(say("account.address.new"), say("account.address.confirm.lead"))
                .under(say("account.mine"), "/account")
                .asPersonal();
        model.addAttribute("page", new AddressPage(frame, token));
        return "account/mine/address";
    }

    @PostMapping("/account/address/confirm")
    String confirmAddress(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String token,
            RedirectAttributes next) {
        var changed = changeAddress.confirm(me.person(), new Secret(token));
        return back(next, changed ? "account.address.changed" : "account.address.gone");
    }

    @GetMapping("/account/export")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedIn me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("maillage-mes-donnees.json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(exportOwnData.export(me(me)));
    }

    @GetMapping("/account/erase")
    String askToErase(@AuthenticationPrincipal SignedIn me, Model model) {
        return askToErase(me, "", model);
    }

    private String askToErase(SignedIn me, String problem, Model model) {
        var frame = Frame.of(say("account.erase"), say("account.erase.lead"))
                .under(say("account.mine"), "/account")
                .asPersonal();
        var stays = eraseAccount.stays().stream().map(it -> say(it)).toList();
        model.addAttribute(
                "page",
                new ErasePage(frame, say("account.erase.type", me(me).email().value()), stays, problem));
        return "account/mine/erase";
    }

    @PostMapping("/account/erase")
    String erase(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var person = me(me);
        if (!email.strip().toLowerCase(Locale.ROOT).equals(person.email().value())) {
            response.setStatus(422);
            return askToErase(me, say("account.erase.other-address"), model);
        }
        if (!eraseAccount.erase(person, me)) {
            response.setStatus(422);
            return askToErase(me, say("account.erase.last"), model);
        }
        new SecurityContextLogoutHandler().logout(request, response, null);
        next.addFlashAttribute(Here.FLASH, say("account.erase.done"));
        return "redirect:/";
    }

    private Person me(SignedIn me) {
        return people.find(me.person()).orElseThrow(() -> new NotFound("person", me.getUsername()));
    }

    private static String back(RedirectAttributes next, String key) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return BACK;
    }
}
