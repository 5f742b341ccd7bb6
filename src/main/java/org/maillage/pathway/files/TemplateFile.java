package org.maillage.pathway.files;

import static org.maillage.pathway.files.CommonParts.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.Template;
import org.maillage.pathway.Template.Cohort;
import org.maillage.pathway.Template.Commitments;
import org.maillage.pathway.Template.Format;
import org.maillage.pathway.Template.Shape;
import org.maillage.pathway.Template.Step;
import org.maillage.pathway.Template.Theme;
import org.maillage.web.Icons;

/** A version of a template as one YAML file. */
public final class TemplateFile {

    static final String KIND = "template/1";
    private static final int LONGEST_PATHWAY = 60;

    private final Faults faults;

    private TemplateFile(Faults faults) {
        this.faults = faults;
    }

    public static Reading<Template> read(String text) {
        var faults = new Faults();
        var entries = new YamlText(text).entries(KIND, faults);
        var template = entries.map(new TemplateFile(faults)::template);
        var lines = entries.map(it -> Map.of("version", it.line("version"), "slug", it.line("slug")))
                .orElse(Map.of());
        return new Reading<>(template.orElse(null), faults.list(), lines);
    }

    private Template template(Entries file) {
        var sources = CommonParts.sources(file);
        var known = CommonParts.keys(sources);
        var duration = file.number("duration-months", 1, LONGEST_PATHWAY);
        var themes = file.list("themes", it -> theme(it, known));
        CommonParts.unique(file, "themes", themes.stream().map(Theme::key).toList());
        var formats = file.list("formats", it -> format(it, known));
        var formatKeys = formats.stream().map(Format::key).toList();
        CommonParts.unique(file, "formats", formatKeys);
        var themeKeys = themes.stream().map(Theme::key).toList();
        var steps = file.list("steps", it -> step(it, duration, formatKeys, themeKeys, known));
        CommonParts.unique(file, "steps", steps.stream().map(Step::key).toList());
        CommonParts.unique(file, "steps", steps.stream().map(Step::code).toList());
        inOrder(file, steps);
        if (steps.isEmpty() && faults.isEmpty()) {
            file.faultAt("steps", "no-steps");
        }
        var template = new Template(
                file.slug("slug"),
                file.number("version", 1, 9999),
                file.words("title"),
                file.words("summary"),
                file.string("licence"),
                file.words("origin"),
                sources,
                file.texts("aims"),
                duration,
                cohort(file.part("cohort")),
                themes,
                formats,
                steps,
                CommonParts.bands(file, formatKeys, known),
                file.texts("outputs"),
                commitments(file.part("commitments")));
        file.end();
        return template;
    }

    /** What a step presupposes comes before it. */
    private static void inOrder(Entries file, List<Step> steps) {
        var before = new HashSet<String>();
        var titles = steps.stream()
                .collect(Collectors.toMap(Step::key, it -> it.title().toString(), (one, other) -> one));
        for (var step : steps) {
            step.presupposes().stream()
                    .filter(it -> !before.contains(it))
                    .forEach(it -> file.faultAt(
                            "steps", "presupposes", step.code(), Nodes.shown(titles.getOrDefault(it, it))));
            before.add(step.key());
        }
    }

    private Cohort cohort(Entries entry) {
        var cohort = new Cohort(entry.number("min", 1, 1000), entry.number("max", 1, 1000));
        if (cohort.max() < cohort.min()) {
            entry.faultAt("max", "cohort", cohort.min(), cohort.max());
        }
        entry.end();
        return cohort;
    }

    private static Theme theme(Entries entry, List<String> sources) {
        var theme = new Theme(
                entry.slug("key"),
                entry.words("title"),
                entry.optionalWords("short"),
                entry.references("sources", sources));
        entry.end();
        return theme;
    }

    private Format format(Entries entry, List<String> sources) {
        var format = new Format(
                entry.slug("key"),
                entry.words("title"),
                entry.words("description"),
                entry.choice("shape", Shape.class, null),
                icon(entry),
                entry.references("sources", sources),
                entry.choice("certainty", Certainty.class, Certainty.STATED));
        entry.end();
        return format;
    }

    private String icon(Entries entry) {
        var name = entry.string("icon");
        try {
            Icons.icon(name);
        } catch (RuntimeException e) {
            entry.faultAt("icon", "icon", Nodes.shown(name));
        }
        return name;
    }

    private static Step step(
            Entries entry, int duration, List<String> formats, List<String> themes, List<String> sources) {
        var step = new Step(
                entry.slug("key"),
                entry.code("code"),
                entry.optionalNumber("month", 1, duration),
                entry.words("title"),
                entry.reference("format", formats),
                entry.optionalReference("applied-format", formats),
                entry.optionalWords("theory"),
                entry.optionalWords("applied"),
                entry.references("themes", themes),
                entry.strings("presupposes"),
                entry.choice("certainty", Certainty.class, Certainty.STATED),
                entry.references("sources", sources),
                entry.texts("between"),
                entry.texts("outputs"));
        entry.end();
        return step;
    }

    private static Commitments commitments(Entries entry) {
        var commitments = new Commitments(entry.texts("participants"), entry.texts("organisers"));
        entry.end();
        return commitments;
    }

    public static String write(Template template) {
        return YamlText.write(entries(template));
    }

    /** What its file says, entry by entry: words, mappings and lists. */
    static Map<String, Object> entries(Template template) {
        return tree(
                "maillage", KIND,
                "slug", template.slug(),
                "version", template.version(),
                "title", template.title(),
                "summary", template.summary(),
                "licence", template.licence(),
                "origin", template.origin(),
                "sources", CommonParts.sourcesTree(template.sources()),
                "aims", template.aims(),
                "duration-months", template.durationMonths(),
                "cohort",
                        tree(
                                "min",
                                template.cohort().min(),
                                "max",
                                template.cohort().max()),
                "themes",
                        template.themes().stream()
                                .map(it -> tree(
                                        "key", it.key(),
                                        "title", it.title(),
                                        "short", it.shortTitle(),
                                        "sources", it.sources()))
                                .toList(),
                "formats",
                        template.formats().stream()
                                .map(TemplateFile::formatTree)
                                .toList(),
                "steps", template.steps().stream().map(TemplateFile::stepTree).toList(),
                "bands", CommonParts.bandsTree(template.bands()),
                "outputs", template.outputs(),
                "commitments",
                        tree(
                                "participants", template.commitments().participants(),
                                "organisers", template.commitments().organisers()));
    }

    private static Map<String, Object> formatTree(Format format) {
        return tree(
                "key", format.key(),
                "title", format.title(),
                "description", format.description(),
                "shape", format.shape(),
                "icon", format.icon(),
                "sources", format.sources(),
                "certainty", format.certainty());
    }

    private static Map<String, Object> stepTree(Step step) {
        return tree(
                "key", step.key(),
                "code", step.code(),
                "month", step.month(),
                "title", step.title(),
                "format", step.format(),
                "applied-format", step.appliedFormat(),
                "theory", step.theory(),
                "applied", step.applied(),
                "themes", step.themes(),
                "presupposes", step.presupposes(),
                "certainty", step.certainty(),
                "sources", step.sources(),
                "between", step.between(),
                "outputs", step.outputs());
    }
}
