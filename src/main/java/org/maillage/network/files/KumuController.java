package org.maillage.network.files;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.directory.Team;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.table.Unreadable;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of Kumu by pages: sent, looked at, told what their types mean, kept or left, undone. */
@Controller
record KumuController(KumuFiles files, TakeKumuFile takeFile, KumuOverview overview) {

    private static final String ALL = "/network/teams/" + Organisation.ID + "/ties/files";
    private static final String ONE = ALL + "/{file:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String LIST = "network/files/list";

    @GetMapping(ALL)
    Answer list(@Keeps Team team) {
        return Answer.show(LIST, overview.list(team, ""));
    }

    @PostMapping(ALL)
    Answer send(@Keeps Team team, @AuthenticationPrincipal SignedIn me, @RequestParam MultipartFile file)
            throws IOException {
        var name = name(file);
        if (file.isEmpty() || name.isEmpty()) {
            return refuse(team, Words.say("network.kumu.empty"));
        }
        if (file.getSize() > KumuFile.MOST_BYTES) {
            return refuse(team, Words.say("network.kumu.too-large", KumuFile.MOST_BYTES / 1024 / 1024));
        }
        if (name.matches("(?i).*\\.(xls|ods|numbers)")) {
            return refuse(team, Words.say("network.kumu.other-sheet", name));
        }
        try {
            return Answer.goTo(takeFile.take(team, name, file.getBytes(), me).path());
        } catch (Unreadable | NotPossible e) {
            return refuse(team, String.valueOf(e.getMessage()));
        }
    }

    private Answer refuse(Team team, String problem) {
        var page = overview.list(team, problem);
        return Answer.refuse(LIST, page, page.mistakes());
    }

    private static String name(MultipartFile file) {
        var whole = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var name = Typed.line(whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1));
        return name.substring(Math.max(0, name.length() - KumuFile.LONGEST_NAME));
    }

    @GetMapping(ONE)
    Answer show(@Keeps Team team, @Anybody Reader reader, @PathVariable UUID file) {
        return Answer.show("network/files/show", overview.page(team, files.get(file, team.id()), reader));
    }

    /** Hears what the types of connections mean, in the order in which they were asked about. */
    @PostMapping(ONE + "/types")
    Answer choose(
            @Keeps Team team,
            @Anybody Reader reader,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> sent) {
        var it = files.get(file, team.id());
        if (it.state() != KumuFile.State.READ) {
            return Answer.done(it.path(), "network.kumu.moved-on");
        }
        var types = List.copyOf(takeFile.look(team, it, reader).types().keySet());
        var kinds = new LinkedHashMap<String, String>();
        for (var at = 0; at < Math.min(types.size(), KumuOverview.MOST_TYPES); at++) {
            var chosen = sent.getFirst("type." + at);
            if (chosen != null && KumuKinds.isChoice(chosen)) {
                kinds.put(types.get(at), chosen);
            }
        }
        takeFile.choose(it, kinds);
        return Answer.done(it.path(), "network.kumu.types.kept");
    }

    @PostMapping(ONE + "/keep")
    Answer keep(
            @Keeps Team team, @Anybody Reader reader, @AuthenticationPrincipal SignedIn me, @PathVariable UUID file) {
        var it = files.get(file, team.id());
        if (it.state() != KumuFile.State.READ) {
            return Answer.done(it.path(), "network.kumu.moved-on");
        }
        return Answer.done(it.path(), "network.kumu.kept", takeFile.keep(team, it, reader, me));
    }

    @PostMapping(ONE + "/undo")
    Answer undo(
            @Keeps Team team,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean sure) {
        var it = files.get(file, team.id());
        if (!sure) {
            return Answer.done(it.path(), "web.form.sure");
        }
        if (it.state() != KumuFile.State.KEPT) {
            return Answer.done(it.path(), "network.kumu.moved-on");
        }
        takeFile.undo(team, it, me);
        return Answer.done(it.path(), "network.kumu.undone");
    }

    @PostMapping(ONE + "/leave")
    Answer leave(@Keeps Team team, @PathVariable UUID file) {
        takeFile.leave(files.get(file, team.id()));
        return Answer.done(KumuFile.all(team.id()), "network.kumu.left");
    }
}
