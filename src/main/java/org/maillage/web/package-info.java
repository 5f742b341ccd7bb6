/** What every page stands on: frames, forms and what is wrong with them, errors, languages, security plumbing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@org.jspecify.annotations.NullMarked
package org.maillage.web;
