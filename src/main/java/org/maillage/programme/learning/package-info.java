/** What the territories of an edition want to learn: the first interview with each, and all that they said added up by theme. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "web", "account", "pathway", "programme", "programme.call", "programme.cohort"
        })
@org.maillage.shared.Owns({"programme.first_interview", "programme.interview_need"})
@org.jspecify.annotations.NullMarked
package org.maillage.programme.learning;
