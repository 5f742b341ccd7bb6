/** Contribution stories: narrative, figures, findings, testimonies and alliances in one account, frozen and handed out. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Contribution stories",
        allowedDependencies = {
            "shared",
            "web",
            "pathway",
            "account",
            "directory",
            "print",
            "alliance",
            "evaluation",
            "evaluation.figure"
        })
@org.maillage.shared.Owns({"evaluation.contribution_story", "evaluation.story_part", "evaluation.story_testimony"})
@org.jspecify.annotations.NullMarked
package org.maillage.evaluation.story;
