// The menu ตำบลเข้มแข็ง, in the order of the year.

interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

const MENU: readonly { readonly label: string; readonly items: readonly MenuItem[] }[] = [
  { label: 'เริ่มใช้งาน', items: [
    { label: 'ตั้งค่าครั้งแรก', functionName: 'openSetup' },
    { label: 'นำเข้าข้อมูล (วางหรือไฟล์ CSV)', functionName: 'openImport' },
    { label: 'ใช้ตารางพื้นที่ที่แก้ในแท็บ', functionName: 'importPlaces' },
    { label: 'ตั้งค่าสมุดงาน', functionName: 'setUpWorkbook' },
    { label: 'สร้างแม่แบบเอกสาร', functionName: 'makeTemplates' },
    { label: 'ตั้งค่า LINE', functionName: 'openLine' },
  ] },
  { label: 'พื้นที่เป้าหมาย', items: [
    { label: 'โควตาและการคัดเลือก', functionName: 'openQuota' },
    { label: 'พิจารณาข้อเสนอของอำเภอ', functionName: 'openNominationReviews' },
    { label: 'จับคู่ตำบลเป้าหมายปีก่อน', functionName: 'importPastTargets' },
    { label: 'รับคำตอบจากแบบฟอร์ม', functionName: 'takeInResponses' },
    { label: 'ตรวจคุณสมบัติ', functionName: 'checkEligibility' },
    { label: 'จัดสรรพื้นที่เป้าหมาย', functionName: 'allocateQuota' },
    { label: 'ยืนยันพื้นที่เป้าหมาย', functionName: 'openConfirmation' },
    { label: 'เปลี่ยนตำบลเป้าหมาย', functionName: 'openTargetReplacement' },
    { label: 'ย้ายพื้นที่ของอำเภอ', functionName: 'openPlaceRelease' },
    { label: 'รายชื่อส่งกรมฯ', functionName: 'openDepartmentList' },
  ] },
  { label: 'MOU และประกาศวาระ', items: [
    { label: 'เลือกและจัดทำเอกสาร', functionName: 'openDocuments' },
    { label: 'เตรียมข้อมูลผู้ลงนาม', functionName: 'prepareMouFacts' },
    { label: 'สร้าง MOU ทุกตำบลเป้าหมาย', functionName: 'generateMous' },
    { label: 'สร้างประกาศวาระตำบล', functionName: 'generateAgendas' },
    { label: 'สร้างหนังสือนำส่ง', functionName: 'openLetters' },
    { label: 'บันทึกฉบับลงนาม', functionName: 'openSignedCopy' },
    { label: 'แชร์โฟลเดอร์ให้อำเภอ', functionName: 'openFolderSharing' },
    { label: 'ใช้แม่แบบของสำนักงานเอง', functionName: 'openOwnTemplate' },
    { label: 'สร้างแม่แบบชุดใหม่', functionName: 'openFreshTemplate' },
    { label: 'ตรวจแม่แบบเอกสาร', functionName: 'checkTemplates' },
  ] },
  { label: 'แผน-ผลรายเดือน', items: [
    { label: 'พิจารณารายงานของอำเภอ', functionName: 'openReportReviews' },
    { label: 'ปรับตารางรายงาน', functionName: 'refreshReportTables' },
    { label: 'รวมผลประจำเดือน', functionName: 'openMonth' },
    { label: 'บันทึกการส่งกรมฯ', functionName: 'openSending' },
    { label: 'คำสั่งแต่งตั้งคณะทำงาน', functionName: 'generateWorkingGroupOrder' },
  ] },
  { label: 'ประเมินและประกาศผล', items: [
    { label: 'ผลประเมิน ประกาศ และตำบลดีเลิศ', functionName: 'openEvaluation' },
    { label: 'เตรียมตารางคะแนน', functionName: 'prepareScores' },
    { label: 'คำนวณผลประเมิน', functionName: 'evaluateTambons' },
  ] },
  { label: 'แจ้งเตือน', items: [
    { label: 'ดูตัวอย่างข้อความวันนี้', functionName: 'openPreview' },
    { label: 'ส่งตอนนี้', functionName: 'openSendNow' },
    { label: 'ข้อความที่รอตัดสิน', functionName: 'openUnsure' },
    { label: 'ส่งข้อความทดสอบ', functionName: 'sendTestMessage' },
    { label: 'สร้างตารางติดตามใหม่', functionName: 'rebuildTracking' },
    { label: 'บันทึกว่าทำแล้ว', functionName: 'openDutyDone' },
    { label: 'ยกเว้นภารกิจ', functionName: 'openDutyWaiver' },
    { label: 'เพิ่มภารกิจ', functionName: 'openNewObligation' },
    { label: 'หยุดเตือนและเตือนต่อ', functionName: 'openPause' },
  ] },
  { label: 'ฟอร์มและ QR', items: [
    { label: 'สร้างแบบฟอร์ม', functionName: 'buildForms' },
    { label: 'หน้าช่องทางและ QR Code', functionName: 'showChannels' },
    { label: 'สร้างแบบใหม่แทนแบบที่หาย', functionName: 'openFormReplacement' },
  ] },
  { label: 'เครื่องมือ', items: [
    { label: 'ตรวจระบบ', functionName: 'openDoctor' },
    { label: 'ตรวจความเข้ากันได้', functionName: 'openCompatibility' },
    { label: 'ประวัติการเปลี่ยนแปลง', functionName: 'openChangeLog' },
    { label: 'ตรวจและซ่อมเอกสาร', functionName: 'repairDocuments' },
    { label: 'ติดตั้งและซ่อมการทำงานอัตโนมัติ', functionName: 'installTriggers' },
    { label: 'รับช่วงส่งข้อความต่อ', functionName: 'takeOverTriggers' },
    { label: 'ส่งมอบงานให้ผู้รับช่วง', functionName: 'openHandover' },
    { label: 'ข้อมูลของบุคคลหนึ่ง', functionName: 'openPersonData' },
    { label: 'ลบข้อมูลของบุคคลหนึ่ง', functionName: 'openPersonErasure' },
    { label: 'ลบข้อมูลที่พ้นกำหนดเก็บ', functionName: 'openPurge' },
    { label: 'ตรวจกำหนดเก็บข้อมูลส่วนบุคคล', functionName: 'listRetention' },
    { label: 'ส่งออกข้อมูลทั้งปี', functionName: 'openYearExport' },
    { label: 'ปีงบประมาณใหม่', functionName: 'openNewYear' },
  ] },
];

/** The simple open trigger: shows the menu. It has no rights beyond that. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu('ตำบลเข้มแข็ง').addItem('เปิดแผงสรุป', 'openPanel').addSeparator();
  for (const { label, items } of MENU) {
    const part = ui.createMenu(label);
    for (const item of items) part.addItem(item.label, item.functionName);
    menu.addSubMenu(part);
  }
  menu.addToUi();
}
