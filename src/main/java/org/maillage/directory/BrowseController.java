package org.maillage.directory;

import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Browse.After;
import org.maillage.shared.Frame;
import org.maillage.shared.Typed;
import org.maillage.territory.Perimeters;
import org.maillage.territory.SeekPlaces;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actors of a place, a page at a time: those whom the reader may see. */
@Controller
class BrowseController {

    private static final int FOUND = 10;

    private final Browse browse;
    private final SeekPlaces seekPlaces;
    private final Perimeters perimeters;
    private final DirectoryPolicy policy;

    BrowseController(Browse browse, SeekPlaces seekPlaces, Perimeters perimeters, DirectoryPolicy policy) {
        this.browse = browse;
        this.seekPlaces = seekPlaces;
        this.perimeters = perimeters;
        this.policy = policy;
    }

    /**
     * What the page shows.
     *
     * @param found places that may be meant, where there are several
     * @param place the name of the place whose actors are shown; empty for none
     * @param next where the next actors are; empty when there are no more
     */
    record BrowsePage(
            Frame frame,
            String sought,
            List<Choice> found,
            String place,
            List<Browse.Listed> actors,
            String next,
            boolean keepsSome) {}

    /**
     * Shows the actors of a place.
     *
     * @param place kind and code, with a hyphen between them
     */
    @GetMapping("/directory")
    String browse(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var reader = policy.reader(me);
        var sought = Typed.words(q);
        var likely = sought.isEmpty()
                ? List.<SeekPlaces.Likely>of()
                : seekPlaces.seekPlaces(sought, FOUND).stream()
                        // A region is too large to be read as a list.
                        .filter(it -> !it.kind().equals("region"))
                        .toList();
        var chosen = place.isEmpty() && likely.size() == 1 ? key(likely.getFirst()) : place;
        var parts = chosen.split("-", 2);
        var codes = parts.length == 2 ? perimeters.communesOf(parts[0], parts[1]) : List.<String>of();
        var actors = browse.of(codes, reader, After.of(after));
        var name = codes.isEmpty() ? "" : browse.name(parts[0], parts[1]);
        var title = name.isEmpty() ? say("nav.directory") : say("directory.browse.of", name);
        var frame = Frame.of(title, say("directory.browse.lead")).in(Frame.Section.DIRECTORY);
        model.addAttribute(
                "page",
                new BrowsePage(
                        me == null ? frame : frame.asPersonal(),
                        sought,
                        chosen.isEmpty()
                                ? likely.stream()
                                        .map(it -> new Choice(
                                                "/directory?place=" + key(it), it.name() + ", " + it.detail()))
                                        .toList()
                                : List.of(),
                        name,
                        actors.shown(),
                        actors.next() == null ? "" : "/directory?place=" + chosen + "&after=" + actors.next(),
                        reader.keepsSome()));
        return "directory/browse";
    }

    private static String key(SeekPlaces.Likely place) {
        return place.kind() + "-" + place.code();
    }

    static @Nullable UUID id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }
}
