package org.maillage.programme.call;

import static org.maillage.programme.call.WriteApplication.back;
import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.Taken;
import org.maillage.programme.call.ApplicationOverview.Shown;
import org.maillage.shared.NotFound;
import org.maillage.web.Here;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parts of an application beside its form: the communes of its perimeter, and files. */
@Controller
record ApplicationPartsController(
        WriteApplication write, ApplicationPerimeter perimeter, Apply apply, Attachments attachments) {

    /** @param add kind and code of the place that comes in */
    @PostMapping("/applications/{secret}/communes")
    String addPlace(
            @PathVariable String secret,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            @RequestParam String add,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var application = write.draft(secret);
        return write.keep(secret, form, version, response, model).orElseGet(() -> {
            var parts = add.split(" ", 2);
            var added = parts.length == 2 && perimeter.add(application.id(), parts[0], parts[1]);
            next.addFlashAttribute(Here.FLASH, say(added ? "call.perimeter.added" : "call.perimeter.not-added"));
            return back(secret, "#perimeter");
        });
    }

    /** @param code of the commune that goes; empty for all */
    @PostMapping("/applications/{secret}/communes/remove")
    String removePlace(
            @PathVariable String secret,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        var application = write.draft(secret);
        return write.keep(secret, form, version, response, model).orElseGet(() -> {
            perimeter.remove(application.id(), code);
            return back(secret, "#perimeter");
        });
    }

    @PostMapping("/applications/{secret}/files")
    String attach(
            @PathVariable String secret,
            @RequestParam MultipartFile file,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        write.draft(secret);
        var refusedWords = write.keep(secret, form, version, response, model);
        if (refusedWords.isPresent()) {
            return refusedWords.get();
        }
        var application = write.get(secret);
        return switch (apply.attach(application, file)) {
            case Taken.Kept kept -> {
                next.addFlashAttribute(Here.FLASH, say("call.files.added"));
                yield back(secret, "#files");
            }
            case Taken.Refused refused -> {
                response.setStatus(422);
                yield write.show(application, secret, Shown.of(application).withFileProblem(refused.why()), model);
            }
        };
    }

    @GetMapping("/applications/{secret}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable String secret, @PathVariable UUID id) {
        if (!perimeter.files(write.get(secret).id()).contains(id)) {
            throw new NotFound("file", id);
        }
        return attachments.download(id);
    }

    @PostMapping("/applications/{secret}/files/{id}/remove")
    String detach(
            @PathVariable String secret,
            @PathVariable UUID id,
            @ModelAttribute("form") ApplicationForm form,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            HttpServletResponse response,
            Model model) {
        var application = write.draft(secret);
        return write.keep(secret, form, version, response, model).orElseGet(() -> {
            apply.detach(application, id);
            return back(secret, "#files");
        });
    }
}
