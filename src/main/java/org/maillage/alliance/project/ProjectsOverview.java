package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.ProjectId;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together the list of the projects of the reader’s teams. */
@Component
record ProjectsOverview(Projects projects, DirectoryPolicy policy) {

    private static final int A_PAGE = 50;

    ProjectsPage list(Reader reader, @Nullable ProjectId after) {
        var found = projects.of(reader.teams(), after, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        return new ProjectsPage(
                Frame.of(say("project.title"), say("project.description"))
                        .under(say("project.alliances"), "/alliances")
                        .asPersonal(),
                Project.ALL + "/new",
                shown.stream().map(it -> row(it, reader)).toList(),
                found.size() > A_PAGE
                        ? Project.ALL + "?after=" + shown.getLast().id().value()
                        : "");
    }

    private ProjectsPage.Row row(Project it, Reader reader) {
        return new ProjectsPage.Row(
                it.title(),
                it.path(),
                Stream.of(
                                reader.teams().size() > 1 ? policy.nameOf(it.team()) : "",
                                it.isOver()
                                        ? ProjectOverview.over(it)
                                        : Typed.opening(it.answers().replace('\n', ' '), 160))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                it.isOver() ? Signal.DONE : Signal.UNDER_WAY,
                it.isOver() ? say("project.over.short") : stage(it));
    }

    private static String stage(Project it) {
        return say("alliance.stage." + Typed.key(it.stage()));
    }
}
