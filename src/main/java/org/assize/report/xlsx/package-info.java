@org.jspecify.annotations.NullMarked
package org.assize.report.xlsx;
