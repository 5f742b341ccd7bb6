package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisation;
import org.maillage.directory.OrganisationChanged;
import org.maillage.directory.Organisations;
import org.maillage.shared.NotFound;
import org.maillage.territory.SeekPlaces;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation acts: places are looked for, added and taken out. */
@Controller
record AreaController(
        Organisations organisations, Areas areas, DirectoryPolicy policy, ApplicationEventPublisher events) {

    /** What the page shows: the places so far, and those that were looked for. */
    record AreaPage(
            Frame frame, String path, String name, List<Place> areas, String sought, List<SeekPlaces.Likely> found) {

        /** A place, and what the button that takes it out sends. */
        record Place(String words, String code) {}
    }

    @GetMapping("/directory/" + Organisation.ID + "/areas")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var organisation = changed(id, me);
        var links = areas.areas(id);
        var places = areas.of(id);
        model.addAttribute(
                "page",
                new AreaPage(
                        Frame.of(say("directory.areas"), say("directory.areas.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .under(organisation.name(), organisation.path())
                                .asPersonal(),
                        organisation.path(),
                        organisation.name(),
                        IntStream.range(0, places.size())
                                .mapToObj(it -> new AreaPage.Place(
                                        links.get(it).words(),
                                        places.get(it).kind() + " "
                                                + places.get(it).code()))
                                .toList(),
                        q,
                        areas.seek(q)));
        return "directory/sheet/areas";
    }

    /** @param place kind and code */
    @PostMapping("/directory/" + Organisation.ID + "/areas")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam String place,
            @RequestParam(defaultValue = "false") boolean remove,
            RedirectAttributes next) {
        var organisation = changed(id, me);
        var parts = place.split(" ", 2);
        if (parts.length != 2
                || !List.of("commune", "epci", "department", "region").contains(parts[0])) {
            throw new NotFound("place", place);
        }
        if (remove) {
            areas.remove(organisation.id(), parts[0], parts[1]);
        } else {
            areas.add(organisation.id(), parts[0], parts[1]);
        }
        events.publishEvent(new OrganisationChanged(id));
        next.addFlashAttribute(Here.FLASH, say("form.saved"));
        return "redirect:/directory/" + id + "/areas";
    }

    private Organisation changed(UUID id, SignedIn me) {
        var organisation = organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
        var reader = policy.reader(me);
        policy.mustSee(reader, organisation);
        policy.mustKeep(reader, organisation.owner());
        return organisation;
    }
}
