package org.maillage.programme.call;

import static org.maillage.shared.Words.say;

import java.util.UUID;
import org.maillage.attachment.Attachments;
import org.maillage.attachment.FileId;
import org.maillage.attachment.Taken;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The parts of an application beside its form: the communes of its perimeter, and files. */
@Controller
record ApplicationPartsController(
        WriteApplication write,
        ApplicationOverview overview,
        ApplicationPerimeter perimeter,
        Apply apply,
        Attachments attachments) {

    /** @param add kind and code of the place that comes in */
    @PostMapping("/applications/{secret}/communes")
    Answer addPlace(
            @Writes HeldApplication held,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            @RequestParam String add) {
        return write.keep(held, sent, version).orElseGet(() -> {
            var parts = add.split(" ", 2);
            var added = parts.length == 2 && perimeter.add(held.application(), parts[0], parts[1]);
            return added
                    ? Answer.done(held.path() + "#perimeter", "call.perimeter.added")
                    : Answer.done(
                            held.path() + "#perimeter", "call.perimeter.not-added", ApplicationPerimeter.MOST_COMMUNES);
        });
    }

    /** @param code of the commune that goes; empty for all */
    @PostMapping("/applications/{secret}/communes/remove")
    Answer removePlace(
            @Writes HeldApplication held,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version,
            @RequestParam(defaultValue = "") String code) {
        return write.keep(held, sent, version).orElseGet(() -> {
            perimeter.remove(held.application().id(), code);
            return Answer.goTo(held.path() + "#perimeter");
        });
    }

    @PostMapping("/applications/{secret}/files")
    Answer attach(
            @Writes HeldApplication held,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version) {
        return write.keep(held, sent, version).orElseGet(() -> {
            var again = write.again(held);
            return switch (apply.attach(again.application(), file)) {
                case Taken.Kept kept -> Answer.done(held.path() + "#files", "call.files.added");
                case Taken.Refused refused -> overview.show(again, "", say(refused.why()));
            };
        });
    }

    @GetMapping("/applications/{secret}/files/{id}")
    ResponseEntity<Resource> file(@Anybody HeldApplication held, @PathVariable UUID id) {
        if (!perimeter.files(held.application().id()).contains(id)) {
            throw new NotFound("file", id);
        }
        return attachments.download(id);
    }

    @PostMapping("/applications/{secret}/files/{id}/remove")
    Answer detach(
            @Writes HeldApplication held,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = WriteApplication.NO_FORM) int version) {
        return write.keep(held, sent, version).orElseGet(() -> {
            apply.detach(held.application(), new FileId(id));
            return Answer.goTo(held.path() + "#files");
        });
    }
}
